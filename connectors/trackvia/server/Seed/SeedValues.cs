using Emulator.TrackVia.Server.Tables;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Short words for the values in the seed's tables.</summary>
internal static class SeedValues
{
    /// <summary>The day around which the seeded data lies.</summary>
    public static readonly DateTimeOffset Anchor = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static FieldValue Text(string text) => new TextValue(text);

    public static FieldValue Number(double number) => new NumberValue(number);

    public static FieldValue Cents(long cents) => new NumberValue(cents / 100.0);

    public static FieldValue Percent(long percent) => new NumberValue(percent / 100.0);

    public static FieldValue Link(long id) => new LinkValue(id);

    public static FieldValue Choices(IReadOnlyList<string> choices) => new ChoicesValue(choices);

    public static FieldValue Point(double latitude, double longitude) => new PointValue(latitude, longitude);

    public static FieldValue Day(int daysFromAnchor) =>
        new DateValue(DateOnly.FromDateTime(Anchor.UtcDateTime).AddDays(daysFromAnchor));

    public static FieldValue Moment(int daysFromAnchor, int minute) =>
        new MomentValue(Anchor.AddDays(daysFromAnchor).AddMinutes(minute));
}
