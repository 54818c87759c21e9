using System.Text.Json;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Records;

/// <summary>Writes a record keyed by field name. An empty field is absent, never null.</summary>
internal sealed class RecordWriter(ServiceState state, GrantedView granted)
{
    public void Write(Utf8JsonWriter json, TableRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("id", row.Id);
        json.WriteString(SystemFields.RecordId, $"{row.Id}");
        foreach (var shown in granted.Fields)
        {
            if (ValueOf(row, shown.Field) is { } value)
            {
                WriteValue(json, shown.Field, value);
            }
        }

        json.WriteString(SystemFields.Created, WireTime.Moment(row.Created));
        json.WriteString(SystemFields.Updated, WireTime.Moment(row.Updated));
        WriteUser(json, SystemFields.CreatedBy, row.CreatedBy);
        WriteUser(json, SystemFields.LastUser, row.UpdatedBy);
        json.WriteEndObject();
    }

    /// <summary>What a field of a row holds, calculated where the field is.</summary>
    public FieldValue? ValueOf(TableRow row, Field field) =>
        field.Calculation is null ? row[field] : field.Calculation(row, state);

    private void WriteValue(Utf8JsonWriter json, Field field, FieldValue value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteString(field.Key, text.Text);
                break;
            case NumberValue number:
                json.WriteNumber(field.Key, number.Number);
                break;
            case DateValue date:
                json.WriteString(field.Key, WireTime.Date(date.Date));
                break;
            case MomentValue moment:
                json.WriteString(field.Key, WireTime.Moment(moment.Moment));
                break;
            case ChoicesValue chosen:
                WriteChoices(json, field, chosen.Choices);
                break;
            case PointValue point:
                WritePoint(json, field, point);
                break;
            case LinkValue link when field.IsFile:
                json.WriteNumber(field.Key, link.Id);
                break;
            case LinkValue link:
                json.WriteString(field.Key, LinkText.Of(state, granted.View.Account, field, link.Id));
                json.WriteNumber(field.IdKey, link.Id);
                break;
        }
    }

    private static void WriteChoices(Utf8JsonWriter json, Field field, IReadOnlyList<string> choices)
    {
        json.WriteStartArray(field.Key);
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, Field field, PointValue point)
    {
        json.WriteStartObject(field.Key);
        json.WriteNumber("latitude", point.Latitude);
        json.WriteNumber("longitude", point.Longitude);
        json.WriteEndObject();
    }

    private void WriteUser(Utf8JsonWriter json, string name, int user)
    {
        json.WriteString(name, LinkText.OfUser(state, user));
        json.WriteNumber(name + "(id)", user);
    }
}
