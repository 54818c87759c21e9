using System.Net;
using System.Security;
using System.Text;
using System.Text.Encodings.Web;
using Emulator.Values.Json;
using Emulator.Values.Secrets;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Values.Tests.Secrets;

public sealed class SecretMaskPropertyTests
{
    private const string Before = "Qz";
    private const string After = "zQ";

    private static readonly (string Name, Func<string, string> Encode)[] Encoders =
    [
        ("percent", Uri.EscapeDataString),
        ("percent, lower case", LowerPercent),
        ("form", text => WebUtility.UrlEncode(text)),
        ("form, sparing", UrlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode),
        ("relaxed JSON", text => PlainJson.Write(text)[1..^1]),
        ("cautious JSON", JavaScriptEncoder.Default.Encode),
        ("XML", text => SecurityElement.Escape(text)),
        ("HTML", WebUtility.HtmlEncode),
    ];

    private static Gen<string> SecretText =>
        from length in Gen.Choose(4, 24)
        from pieces in Gen.Elements("a", "B", "7", "%", "%41", "+", " ", "\\", "\\n", "\"", "'", "&", "&lt;", "<", "/", "=", "é", "日", "😀", ":", "~").ArrayOf(length)
        select "s" + string.Concat(pieces) + "t";

    private static Gen<(string Name, Func<string, string> Encode)[]> Stack =>
        Gen.Choose(0, 3).SelectMany(count => Gen.Elements(Encoders).ArrayOf(count));

    [Test]
    public void No_stack_of_escapes_hides_a_secret()
    {
        var cases = from secret in SecretText from stack in Stack select (secret, stack);
        Property.Holds(cases, pair =>
        {
            var mask = new SecretMask();
            mask.Add(pair.secret);

            var text = pair.stack.Aggregate(Before + pair.secret + After, (encoded, encoder) => encoder.Encode(encoded));

            Assert.That(
                mask.Apply(text),
                Is.EqualTo(Before + Secret.Mask + After),
                () => $"{pair.secret} as {string.Join(", ", pair.stack.Select(encoder => encoder.Name))}: {text}");
        });
    }

    [Test]
    public void Base64_around_a_secret_keeps_no_more_than_the_characters_at_its_edges()
    {
        var surrounding = Gen.Elements("u", "é", ":", "0").ArrayOf().Select(string.Concat);
        var cases = from secret in SecretText from before in surrounding from after in surrounding select (secret, before, after);
        Property.Holds(cases, parts =>
        {
            var mask = new SecretMask();
            mask.Add(parts.secret);
            var text = Base64(parts.before + parts.secret + parts.after);

            foreach (var form in new[] { text, text.Replace('+', '-').Replace('/', '_').TrimEnd('='), Uri.EscapeDataString(text), JavaScriptEncoder.Default.Encode(text) })
            {
                var masked = mask.Apply(form);

                Assert.That(masked, Does.Contain(Secret.Mask));
                var left = Uri.UnescapeDataString(masked.Replace(Secret.Mask, "")).Replace(@"\u002B", "+").TrimEnd('=');
                var bitsAround = 8 * Encoding.UTF8.GetByteCount(parts.before + parts.after);

                // Four bits at either edge share a character with a neighbour; four more may be filling.
                Assert.That(left.Length * 6, Is.LessThanOrEqualTo(bitsAround + 12));
            }
        });
    }

    [Test]
    public void A_value_that_went_through_the_mask_shows_no_secret_in_either_form()
    {
        var cases = from secret in Gen.Choose(0, 999) from value in Any.Value select ($"canary-{secret}", value);
        Property.Holds(cases, pair =>
        {
            var (secret, value) = pair;
            var mask = new SecretMask();
            mask.Add(secret);

            var masked = mask.Apply(RecordValue.Of((secret, value), ("b", ListValue.Of(secret, value))));

            Assert.That(TypedJson.Write(masked), Does.Not.Contain(secret));
            Assert.That(PlainJson.Write(masked), Does.Not.Contain(secret));
            Assert.That(masked["b"], Is.EqualTo(ListValue.Of(Secret.Mask, value)));
        });
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string LowerPercent(string text) => string.Concat(
        Uri.EscapeDataString(text).Split('%').Select((piece, index) => index == 0 ? piece : "%" + piece[..2].ToLowerInvariant() + piece[2..]));
}
