using NodaTime;

namespace Emulator.Plugins.Ruby;

/// <summary>
/// The platform's zone for connectors: Time.zone is Pacific whatever the account says (connector-sdk.md, top). Reading the zones takes
/// as long as reading a long connector, so it waits for a lambda that asks.
/// </summary>
internal static class PlatformZone
{
    private static readonly DateTimeZone Pacific = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];

    public static DateTimeZone Find() => Pacific;
}
