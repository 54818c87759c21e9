namespace Emulator.Sdk;

/// <summary>
/// On whose behalf a lambda runs that is given settings alone (<c>base_uri</c>, <c>token_url</c> and the like). It may
/// read the account's properties, tables and schemas through it (connector-sdk.md 0.5, 7.1), and nothing else.
/// </summary>
public static class OnBehalfOf
{
    private static readonly AsyncLocal<IOperation?> Entered = new();

    /// <summary>The operation; null where nobody said.</summary>
    public static IOperation? Operation => Entered.Value;

    /// <summary>Says it for what the calling asynchronous method does from here on; its own caller is not touched.</summary>
    public static void Enter(IOperation operation) => Entered.Value = operation;
}
