using Emulator.Sdk;

namespace Emulator.Connectors.Utility.Api;

/// <summary>Webhooks (recipe-format 15.12): events have <c>payload</c>, <c>params</c> and <c>headers</c>.</summary>
internal static class WebhookConnector
{
    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_webhooks", "Webhooks", [], [LocalConnector.Called("new_event", "New event via webhook")]);
}
