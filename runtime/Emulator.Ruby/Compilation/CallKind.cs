namespace Emulator.Ruby.Compilation;

/// <summary>How a call is written, which decides where its method is looked for and what its absence is called.</summary>
internal enum CallKind
{
    /// <summary>With a receiver.</summary>
    Method,

    /// <summary>Without a receiver, with arguments.</summary>
    Function,

    /// <summary>A name alone, which could have been a variable.</summary>
    BareName,
}
