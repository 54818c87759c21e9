namespace Emulator.Testing.Expectations;

/// <summary>How often something was called, in words.</summary>
internal static class Calls
{
    /// <summary>What a test may say without a number.</summary>
    public static readonly string[] Named = ["called", "not called"];

    /// <param name="calls">Null for any number from one on.</param>
    public static string Words(int? calls) => calls switch
    {
        null => "called",
        0 => "not called",
        1 => "called once",
        _ => $"called {calls} times",
    };
}
