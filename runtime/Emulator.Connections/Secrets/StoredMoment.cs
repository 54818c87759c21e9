using System.Globalization;
using Emulator.Values;

namespace Emulator.Connections.Secrets;

/// <summary>A moment in the JSON of the store, to its last tick.</summary>
internal static class StoredMoment
{
    public static string Write(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is no moment.</exception>
    /// <exception cref="InvalidCastException">It is no text.</exception>
    public static DateTimeOffset Read(Value stored) => DateTimeOffset.ParseExact(((TextValue)stored).Text, "O", CultureInfo.InvariantCulture);
}
