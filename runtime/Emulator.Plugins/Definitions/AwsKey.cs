namespace Emulator.Plugins.Definitions;

/// <summary>Who signs, and for what: a signature holds for one service in one region.</summary>
internal sealed record AwsKey(string Id, string Secret, string Service, string Region)
{
    public override string ToString() => nameof(AwsKey);
}
