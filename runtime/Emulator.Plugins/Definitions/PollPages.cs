using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Reads what a poll lambda gives (connector-sdk.md 5.2, of the legacy form 5.6).</summary>
internal static class PollPages
{
    public const string Invalid = "Invalid output from trigger poll lambda.";

    /// <summary>The <c>type</c> of triggers whose poll gives the newest events first, and the page that comes next.</summary>
    public const string Paging = "paging_desc";

    /// <summary>A missing page is one without events; null for anything that is no page.</summary>
    public static PollPage? Of(Value page, bool isPaging)
    {
        if (page is not RecordValue && !page.IsNull)
        {
            return null;
        }

        IReadOnlyList<Value> events = page["events"] switch { ListValue list => list, { IsNull: true } => [], var single => [single] };
        var next = page[isPaging ? "next_page" : "next_poll"];
        return new PollPage(
            isPaging ? [.. events.Reverse()] : events,
            next.IsBlank && next is not BooleanValue ? Value.Null : next,
            isPaging ? !next.IsBlank : page["can_poll_more"].IsTruthy);
    }
}
