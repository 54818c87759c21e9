namespace Emulator.Plugins.Definitions;

/// <summary>What a signature holds for: one moment of one service in one region.</summary>
/// <param name="Moment">As Amazon writes it: <c>20150830T123600Z</c>.</param>
/// <param name="Region">Such as <c>us-east-1</c>.</param>
/// <param name="Service">Such as <c>s3</c>.</param>
internal sealed record AwsScope(string Moment, string Region, string Service)
{
    public string Day => Moment.Length < 8 ? Moment : Moment[..8];

    public override string ToString() => $"{Day}/{Region}/{Service}/aws4_request";
}
