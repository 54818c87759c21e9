namespace Emulator.Formulas;

/// <summary>What a pill refers to.</summary>
public enum PillKind
{
    /// <summary>The output of the trigger or step, or the item of the loop, whose alias is the pill's line.</summary>
    Output,

    /// <summary>A fact of the running job such as <c>job_id</c>; the path names it.</summary>
    JobContext,

    /// <summary>A project property; the path is its name alone.</summary>
    ProjectProperty,

    /// <summary>An environment property; the path is its name alone.</summary>
    AccountProperty,

    /// <summary>
    /// A fact of the loop whose alias is the pill's line: <c>index</c>, <c>size</c>, <c>is_first</c>,
    /// <c>is_last</c>.
    /// </summary>
    ForeachMeta,

    /// <summary>The error that the handler whose alias is the pill's line has caught.</summary>
    Catch,
}
