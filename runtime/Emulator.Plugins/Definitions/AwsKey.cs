namespace Emulator.Plugins.Definitions;

/// <summary>Who signs.</summary>
/// <param name="Id">The access key's id.</param>
/// <param name="Secret">The access key itself.</param>
/// <param name="SessionToken">What goes with a key that was lent for a while; null for one's own.</param>
internal sealed record AwsKey(string Id, string Secret, string? SessionToken = null)
{
    public override string ToString() => nameof(AwsKey);
}
