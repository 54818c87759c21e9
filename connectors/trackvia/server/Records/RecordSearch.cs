using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Records;

/// <summary>
/// One term, "contains", over the visible fields. That case does not matter, that numbers are searched by their text
/// and that files and stamps are left out is proposed: nothing public says it.
/// </summary>
internal sealed class RecordSearch(ServiceState state, GrantedView granted, string term)
{
    private readonly RecordWriter _values = new(state, granted);

    public bool Matches(TableRow row) => granted.Fields.Any(shown =>
        !shown.Field.IsFile && _values.ValueOf(row, shown.Field) is { } value && HasTerm(shown.Field, value));

    private bool HasTerm(Field field, FieldValue value) => value switch
    {
        TextValue text => Has(text.Text),
        NumberValue number => Has(number.Number.ToString("R")),
        DateValue date => Has(WireTime.Date(date.Date)),
        MomentValue moment => Has(WireTime.Moment(moment.Moment)),
        ChoicesValue chosen => chosen.Choices.Any(Has),
        PointValue point => Has($"{point.Latitude},{point.Longitude}"),
        LinkValue link => Has(LinkText.Of(state, granted.View.Account, field, link.Id)),
        _ => false,
    };

    private bool Has(string text) => text.Contains(term, StringComparison.OrdinalIgnoreCase);
}
