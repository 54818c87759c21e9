namespace Emulator.Ruby.Library.Times;

/// <summary>Names as Ruby prints and reads them, whatever the host's culture.</summary>
internal static class EnglishNames
{
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>From Sunday on.</summary>
    public static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The place of the name that begins with these three letters, from 0; -1 when there is none.</summary>
    public static int Find(string[] names, string text) =>
        text.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(text[..3], StringComparison.OrdinalIgnoreCase));
}
