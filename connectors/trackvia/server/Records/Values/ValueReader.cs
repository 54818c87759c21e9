using System.Text.Json;
using Emulator.TrackVia.Server.Proposed;
using Emulator.TrackVia.Server.Tables;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Records.Values;

/// <summary>
/// Reads the JSON of one field into its value; null clears. Refuses with 400 what does not fit the field's type.
/// </summary>
internal static class ValueReader
{
    public static FieldValue? Read(Field field, JsonElement json, ReadingContext context)
    {
        if (field.IsFile)
        {
            throw new RefusedException(ProposedRefusals.FileInBody(field.Name));
        }

        var value = json.ValueKind == JsonValueKind.Null ? null : ReadPresent(field, json, context);
        return value is null && field.Required
            ? throw new RefusedException(ProposedRefusals.Required(field.Name))
            : value;
    }

    private static FieldValue? ReadPresent(Field field, JsonElement json, ReadingContext context) => field.Type switch
    {
        FieldType.ShortAnswer or FieldType.Paragraph or FieldType.Email or FieldType.Url => TextReader.Read(field, json),
        FieldType.Number or FieldType.Currency or FieldType.Percentage => NumberReader.Read(field, json),
        FieldType.DropDown => ChoiceReader.One(field, json),
        FieldType.Checkbox => ChoiceReader.Several(field, json),
        FieldType.Date => DateReader.Date(field, json),
        FieldType.Datetime => DateReader.Moment(field, json, context.User.TimeZone),
        FieldType.Point => PointReader.Read(field, json),
        FieldType.Relationship or FieldType.User or FieldType.UserGroup => LinkReader.Read(field, json, context),
        _ => throw new RefusedException(Refusals.Field(field.Name)),
    };
}
