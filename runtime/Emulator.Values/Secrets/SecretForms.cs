using System.Text;

namespace Emulator.Values.Secrets;

/// <summary>
/// The literal texts by which a secret may show: as it is, trimmed, its longer lines one by one (a private key), read
/// in the wrong encoding, and in Base64, also as the middle or the end of a longer Base64 text.
/// Escapes (URL, JSON, XML) are no forms: they are undone in the text that is searched, see <see cref="PeeledText"/>.
/// </summary>
internal static class SecretForms
{
    /// <summary>Anything shorter is masked only as a whole word: three letters occur inside innocent words.</summary>
    public const int LeastLengthInsideWords = 4;

    private const int LeastLineLength = 8;

    public static HashSet<string> Of(string secret)
    {
        var forms = new HashSet<string>();
        AddForm(secret);
        AddForm(secret.Trim());
        AddForm(MisreadAsLatin(secret));
        AddLongLines(secret, AddForm);
        AddBase64(Encoding.UTF8.GetBytes(secret), embedded: secret.Length >= LeastLengthInsideWords, AddForm);
        return forms;

        void AddForm(string form)
        {
            foreach (var written in (string[])[form, PeeledText.Fully(form)])
            {
                if (!string.IsNullOrWhiteSpace(written))
                {
                    forms.Add(written);
                }
            }
        }
    }

    // Bytes that are no UTF-8 are searched as Latin-1, where a non-ASCII secret looks like this.
    private static string MisreadAsLatin(string secret) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret));

    private static void AddLongLines(string secret, Action<string> add)
    {
        foreach (var line in secret.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length >= LeastLineLength)
            {
                add(line);
            }
        }
    }

    private static void AddBase64(byte[] bytes, bool embedded, Action<string> add)
    {
        for (var before = 0; before < (embedded ? 3 : 1); before++)
        {
            var padded = Convert.ToBase64String([.. new byte[before], .. bytes]);
            var end = padded.TrimEnd('=');

            // Characters that hold bits of a neighbour's bytes are unknown: skipped in front, dropped at the end.
            var unknown = before == 0 ? 0 : before + 1;
            var whole = embedded ? (before + bytes.Length) * 8 / 6 : end.Length;
            foreach (var form in (string[])[padded[unknown..], end[unknown..], end[unknown..whole]])
            {
                add(form);
                add(form.Replace('+', '-').Replace('/', '_'));
            }
        }
    }
}
