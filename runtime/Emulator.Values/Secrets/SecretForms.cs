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

    public static IEnumerable<string> Of(string secret)
    {
        IEnumerable<string> plain = [secret, secret.Trim(), MisreadAsLatin(secret), .. LongLines(secret)];
        return plain
            .Concat(Base64Forms(Encoding.UTF8.GetBytes(secret), embedded: secret.Length >= LeastLengthInsideWords))
            .SelectMany(form => (string[])[form, PeeledText.Fully(form)])
            .Where(form => !string.IsNullOrWhiteSpace(form))
            .Distinct();
    }

    // Bytes that are no UTF-8 are searched as Latin-1, where a non-ASCII secret looks like this.
    private static string MisreadAsLatin(string secret) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(secret));

    private static IEnumerable<string> LongLines(string secret) =>
        secret.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length >= LeastLineLength);

    private static IEnumerable<string> Base64Forms(byte[] bytes, bool embedded)
    {
        foreach (var before in Enumerable.Range(0, embedded ? 3 : 1))
        {
            var padded = Convert.ToBase64String([.. new byte[before], .. bytes]);
            var end = padded.TrimEnd('=');

            // Characters that hold bits of a neighbour's bytes are unknown: skipped in front, dropped at the end.
            var unknown = before == 0 ? 0 : before + 1;
            var whole = (before + bytes.Length) * 8 / 6;
            IEnumerable<string> forms = [padded[unknown..], end[unknown..], .. embedded ? [end[unknown..whole]] : Array.Empty<string>()];
            foreach (var form in forms)
            {
                yield return form;
                yield return form.Replace('+', '-').Replace('/', '_');
            }
        }
    }
}
