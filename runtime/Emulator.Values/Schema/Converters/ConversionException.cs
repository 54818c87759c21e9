namespace Emulator.Values.Schema.Converters;

/// <summary>A converter cannot read the value; the message is Ruby's.</summary>
internal sealed class ConversionException(string message) : Exception(message);
