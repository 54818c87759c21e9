using System.Text.RegularExpressions;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Running;

/// <summary>What an evaluation remembers beside its variables. Few sources ask for any of it.</summary>
internal sealed class RunMemory
{
    private RubyRegexp? _regexp;
    private string _subject = string.Empty;

    /// <summary>What the last look for a pattern found.</summary>
    public Match? Found { get; private set; }

    /// <summary>For <c>$~</c> and its kin; null: nothing was matched yet, or the last look found nothing.</summary>
    public RubyMatch? LastMatch => _regexp is null || Found is null ? null : new RubyMatch(_regexp, new RubyString(_subject), Found);

    /// <summary>The error that is being rescued.</summary>
    public RubyError? LastError { get; set; }

    /// <summary>What <c>Time.zone = </c> set; null: the account's.</summary>
    public RubyZone? Zone { get; set; }

    /// <summary>The tags of every <c>catch</c> that is going on, the innermost last.</summary>
    public List<RubyObject> Caught { get; } = [];

    /// <summary>By name: those of the evaluation's self.</summary>
    public Dictionary<string, RubyObject> InstanceVariables { get; } = new(StringComparer.Ordinal);

    /// <summary>Kept apart: a match is made of it when somebody asks.</summary>
    public void Keep(RubyRegexp regexp, string subject, Match? found) => (_regexp, _subject, Found) = (regexp, subject, found);

    public void Forget() => Found = null;
}
