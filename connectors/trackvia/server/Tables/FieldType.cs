namespace Emulator.TrackVia.Server.Tables;

/// <summary>The kinds of field, named as on the wire (with a capital).</summary>
internal enum FieldType
{
    ShortAnswer,
    Paragraph,
    Number,
    Percentage,
    Currency,
    AutoIncrement,
    DropDown,
    Checkbox,
    Date,
    Datetime,
    Email,
    Url,
    Image,
    Document,
    User,
    UserGroup,
    Relationship,
    Point,
    Identifier,
    UserStatus,
    TimeZone,
}
