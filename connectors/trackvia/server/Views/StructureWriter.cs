using System.Text.Json;
using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Views;

/// <summary>Writes the <c>structure</c> of a view: its fields, in the order id, label, own fields, stamps.</summary>
internal static class StructureWriter
{
    public static void Write(Utf8JsonWriter json, GrantedView granted)
    {
        json.WriteStartArray("structure");
        WriteFields(json, granted);
        json.WriteEndArray();
    }

    public static void WriteFields(Utf8JsonWriter json, GrantedView granted)
    {
        var table = granted.View.Table.Id;
        foreach (var field in SystemFields.Leading)
        {
            WriteField(json, SystemFields.In(table, field), canCreate: false, canUpdate: false);
        }

        foreach (var shown in granted.Fields)
        {
            WriteField(json, shown.Field, shown.CanCreate, shown.CanUpdate);
        }

        foreach (var field in SystemFields.Trailing)
        {
            WriteField(json, SystemFields.In(table, field), canCreate: false, canUpdate: false);
        }
    }

    public static void WriteField(Utf8JsonWriter json, Field field, bool canCreate, bool canUpdate)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Key);
        json.WriteString("type", field.Type.OnTheWire());
        json.WriteBoolean("required", field.Required);
        json.WriteBoolean("unique", field.Unique);
        json.WriteBoolean("canRead", true);
        json.WriteBoolean("canUpdate", canUpdate);
        json.WriteBoolean("canCreate", canCreate);
        json.WriteStartArray("choices");
        foreach (var choice in field.Choices)
        {
            json.WriteStringValue(choice);
        }

        json.WriteEndArray();
        json.WriteNumber("fieldMetaId", field.MetaId);
        json.WriteEndObject();
    }
}
