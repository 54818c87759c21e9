namespace Emulator.Hosting.Checking.Coverage;

/// <summary>Something that recipes are made of.</summary>
/// <param name="Kind">trigger, action, keyword, operator or pill.</param>
/// <param name="Provider">The connector of an operation; empty for anything else.</param>
/// <param name="Name">The operation's name, the keyword and so on.</param>
internal sealed record Construct(string Kind, string Provider, string Name)
{
    public bool IsOperation => Kind is "trigger" or "action";
}
