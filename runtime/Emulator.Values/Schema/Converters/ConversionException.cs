namespace Emulator.Values.Schema.Converters;

/// <summary>A converter cannot read the value; the message is Ruby's.</summary>
internal sealed class ConversionException(string message, string errorClass = "ArgumentError") : Exception(message)
{
    /// <summary>The class of Ruby's error.</summary>
    public string ErrorClass => errorClass;
}
