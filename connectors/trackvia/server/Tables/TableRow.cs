namespace Emulator.TrackVia.Server.Tables;

/// <summary>One record as it is stored. A change makes a new row; a row that was read never changes.</summary>
internal sealed record TableRow(
    long Id,
    FieldValue?[] Values,
    DateTimeOffset Created,
    DateTimeOffset Updated,
    int CreatedBy,
    int UpdatedBy)
{
    public FieldValue? this[Field field] => Values[field.Index];

    public string? TextOf(Field field) => (Values[field.Index] as TextValue)?.Text;

    public double? NumberOf(Field field) => (Values[field.Index] as NumberValue)?.Number;

    public long? LinkOf(Field field) => (Values[field.Index] as LinkValue)?.Id;

    public DateTimeOffset? MomentOf(Field field) => (Values[field.Index] as MomentValue)?.Moment;
}
