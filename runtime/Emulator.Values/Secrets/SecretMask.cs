using System.Buffers;
using System.Text;

namespace Emulator.Values.Secrets;

/// <summary>
/// Knows every secret that this process has opened and takes them out of any text, by value and in the forms that
/// requests and logs make of them: Base64 (both alphabets, also inside a longer Base64 text such as a Basic pair),
/// URL-encoded, JSON-escaped, XML-escaped, and any stack of these. A form shorter than four characters is masked only
/// where it stands as a word of its own. Thread-safe; every sink passes its text through <see cref="Apply(string)"/>.
/// </summary>
public sealed class SecretMask
{
    private readonly Lock _adding = new();
    private readonly HashSet<string> _secrets = [];
    private readonly HashSet<string> _forms = [];
    private volatile MaskBook? _book;

    /// <summary>True while it knows no secret, so that nothing can be masked.</summary>
    public bool IsEmpty => _book is null;

    /// <summary>Adds a secret. Blank texts are ignored: they would mask everything.</summary>
    public void Add(string? secret)
    {
        if (string.IsNullOrWhiteSpace(secret))
        {
            return;
        }

        lock (_adding)
        {
            // Pasted with a blank or a line end around it, a secret is often sent without.
            if (Learn(secret) | Learn(secret.Trim()))
            {
                _book = new MaskBook(_forms);
            }
        }
    }

    /// <summary>Adds <c>user:password</c>, whose Base64 is what a Basic header carries.</summary>
    public void AddPair(string user, string password) => Add($"{user}:{password}");

    /// <summary>The text with every secret replaced by <see cref="Secret.Mask"/>; the same text when there is none.</summary>
    public string Apply(string text) => _book?.Masked(text) ?? text;

    /// <summary>
    /// The value with every text, key and byte sequence masked, for journals; the same instance when there is nothing to
    /// mask. A number whose digits hold a secret becomes a masked text.
    /// </summary>
    public Value Apply(Value value) => _book is { } book ? Masked(book, value) ?? value : value;

    private bool Learn(string secret)
    {
        if (!_secrets.Add(secret))
        {
            return false;
        }

        _forms.UnionWith(SecretForms.Of(secret));
        return true;
    }

    // Null stands for "nothing to mask here".
    private static Value? Masked(MaskBook book, Value value) => value switch
    {
        TextValue text => MaskedText(book, text.Text),
        IntegerValue integer => MaskedText(book, integer.ToDigits()),
        NumberValue number => MaskedText(book, number.ToString()),
        BinaryValue binary => MaskedBytes(book, binary.Bytes.Span),
        ListValue list => MaskedList(book, list),
        RecordValue record => MaskedRecord(book, record),
        _ => null,
    };

    private static TextValue? MaskedText(MaskBook book, string text) =>
        book.Masked(text) is { } masked ? new TextValue(masked) : null;

    // Latin-1 gives each byte one character and takes it back, so bytes that are no text pass through unharmed.
    private static BinaryValue? MaskedBytes(MaskBook book, ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = Encoding.Latin1.GetChars(bytes, characters);
        var masked = book.Masked(characters.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(characters, clearArray: true);
        return masked is null ? null : new BinaryValue(Encoding.Latin1.GetBytes(masked));
    }

    private static ListValue? MaskedList(MaskBook book, ListValue list)
    {
        Value[]? copy = null;
        for (var index = 0; index < list.Count; index++)
        {
            if (Masked(book, list[index]) is { } masked)
            {
                (copy ??= [.. list])[index] = masked;
            }
        }

        return copy is null ? null : ListValue.Of(copy);
    }

    private static RecordValue? MaskedRecord(MaskBook book, RecordValue record)
    {
        var changed = false;
        var members = new KeyValuePair<string, Value>[record.Count];
        var index = 0;
        foreach (var (key, value) in record)
        {
            var (maskedKey, maskedValue) = (book.Masked(key), Masked(book, value));
            changed |= maskedKey is not null || maskedValue is not null;
            members[index++] = new(maskedKey ?? key, maskedValue ?? value);
        }

        return changed ? RecordValue.From(members) : null;
    }
}
