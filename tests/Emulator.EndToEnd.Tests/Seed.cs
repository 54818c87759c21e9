namespace Emulator.EndToEnd.Tests;

/// <summary>What the local TrackVia holds at every start (reference: trackvia.md 7).</summary>
internal static class Seed
{
    public const string EmployeePassword = "Orange-Bike-42";
    public const string ApiKey = "summit-prod-key";
    public const string Token = "tok-workato-main";
    public const string ReadOnlyToken = "tok-google-ro";
    public const string SandboxKey = "summit-sandbox-key";
    public const string SandboxToken = "tok-sandbox-main";
}
