using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>
/// What text methods work on. Bytes that are no text take part as one letter a byte (Latin-1), so that slicing,
/// searching and splitting need to be written once.
/// </summary>
internal static class Letters
{
    public static string Of(RubyString self) => self.IsText ? self.Text : Encoding.Latin1.GetString(self.ToBytes());

    /// <summary>Letters of <see cref="Of(RubyString)"/> as a string of the same kind as self.</summary>
    public static RubyString Back(RubyString self, string letters) =>
        self.IsText ? new RubyString(letters) : RubyString.FromBytes(Encoding.Latin1.GetBytes(letters), self.Encoding);

    /// <summary>An argument's letters, to be mixed with those of self.</summary>
    /// <exception cref="RubyException">TypeError for what is no string; an encoding error for text among bytes.</exception>
    public static string Of(RubyString self, RubyObject argument)
    {
        var other = Given.Text(argument);
        if (self.IsText && other.IsText)
        {
            return other.Text;
        }

        if (!self.IsText && !other.IsText)
        {
            return Of(other);
        }

        if (!IsAscii(self) && !IsAscii(other))
        {
            throw Incompatible(self, other);
        }

        return Of(other);
    }

    public static RubyException Incompatible(RubyString left, RubyString right) =>
        new("Encoding::CompatibilityError", $"incompatible character encodings: {left.Encoding.Name} and {right.Encoding.Name}");

    public static bool IsAscii(RubyString self) => self.IsText ? Ascii.IsValid(self.Text) : Ascii.IsValid(self.ToBytes());

    /// <summary>Two strings one behind the other; ASCII joins with anything.</summary>
    public static RubyString Join(RubyString left, RubyString right)
    {
        if (left.IsText && right.IsText)
        {
            return new RubyString(left.Text + right.Text);
        }

        var encoding = (IsAscii(left), IsAscii(right)) switch
        {
            (_, true) => left.Encoding,
            (true, false) => right.Encoding,
            _ when left.Encoding == right.Encoding => left.Encoding,
            _ => throw Incompatible(left, right),
        };
        return RubyString.FromBytes([.. left.ToBytes(), .. right.ToBytes()], encoding);
    }
}
