using System.Text;
using Emulator.Values.Secrets;

namespace Emulator.Values.Tests.Secrets;

public sealed class SecretMaskTests
{
    [TestCase("token=s3cr&t \"x\"/+é", "token=[secret]", TestName = "as it is")]
    [TestCase("token=s3cr%26t%20%22x%22%2F%2B%C3%A9", "token=[secret]", TestName = "percent-encoded, upper case")]
    [TestCase("token=s3cr%26t%20%22x%22%2f%2b%c3%a9&a=b", "token=[secret]&a=b", TestName = "percent-encoded, lower case")]
    [TestCase("token=s3cr%26t+%22x%22%2F%2B%C3%A9&a=b", "token=[secret]&a=b", TestName = "form-encoded, plus for space")]
    [TestCase("/x/s3cr&t%20%22x%22%2F+%C3%A9/y", "/x/[secret]/y", TestName = "as a path segment")]
    [TestCase("""{"a":"s3cr&t \"x\"/+é"}""", """{"a":"[secret]"}""", TestName = "in relaxed JSON")]
    [TestCase("""{"a":"s3cr\u0026t \u0022x\u0022\/\u002B\u00E9"}""", """{"a":"[secret]"}""", TestName = "in cautious JSON")]
    [TestCase("""{"a":"{\"b\":\"s3cr&t \\\"x\\\"/+\\u00e9\"}"}""", """{"a":"{\"b\":\"[secret]\"}"}""", TestName = "in JSON inside JSON")]
    [TestCase("<a>s3cr&amp;t &quot;x&quot;/+&#233;</a>", "<a>[secret]</a>", TestName = "in XML")]
    [TestCase("<a>s3cr&#38;t &#x22;x&#X22;/+é</a>", "<a>[secret]</a>", TestName = "in XML with numbers")]
    [TestCase("s3cr&t \"x\"/+", "s3cr&t \"x\"/+", TestName = "not when cut off")]
    public void A_secret_is_masked_in_every_escape(string text, string masked)
    {
        var mask = Masking("s3cr&t \"x\"/+é");

        Assert.That(mask.Apply(text), Is.EqualTo(masked));
    }

    [Test]
    public void The_whole_Base64_of_a_secret_is_masked_with_and_without_padding()
    {
        var mask = Masking("hunter??>>2");

        Assert.That(mask.Apply("a aHVudGVyPz8+PjI= b"), Is.EqualTo("a [secret] b"));
        Assert.That(mask.Apply("a aHVudGVyPz8-PjI b"), Is.EqualTo("a [secret] b"));
    }

    [Test]
    public void A_pair_is_masked_as_Basic_header()
    {
        var mask = new SecretMask();
        mask.AddPair("ann", "hunter22");

        Assert.That(mask.Apply("Authorization: Basic YW5uOmh1bnRlcjIy"), Is.EqualTo("Authorization: Basic [secret]"));
    }

    [TestCase("")]
    [TestCase("u:")]
    [TestCase("ann:")]
    [TestCase("anna:")]
    public void A_secret_inside_a_longer_Base64_text_leaves_only_what_surrounds_it(string before)
    {
        var mask = Masking("canary-4711");

        var masked = mask.Apply("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(before + "canary-4711")));

        Assert.That(masked, Does.Match(@"^Basic [A-Za-z0-9+/]{0,7}\[secret\]$"));
    }

    [Test]
    public void Line_breaks_in_long_Base64_hide_nothing()
    {
        var secret = string.Concat(Enumerable.Repeat("canary-4711-", 10));
        var mask = Masking(secret);

        var wrapped = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret), Base64FormattingOptions.InsertLineBreaks);

        Assert.That(mask.Apply($"key: {wrapped}\nnext"), Is.EqualTo("key: [secret]\nnext"));
    }

    [Test]
    public void Each_long_line_of_a_private_key_is_masked()
    {
        var mask = Masking("BEGIN KEY\r\nMIIBOgIBAAJB\r\nabcd\r\n");

        Assert.That(mask.Apply("  MIIBOgIBAAJB abcd"), Is.EqualTo("  [secret] abcd"));
        Assert.That(mask.Apply("{\"key\":\"BEGIN KEY\\nMIIBOgIBAAJB\\nabcd\"}"), Is.EqualTo("{\"key\":\"[secret]\"}"));
    }

    [Test]
    public void Overlapping_secrets_leave_no_remainder()
    {
        var mask = Masking("abcdef", "defghi", "abcd");

        Assert.That(mask.Apply("<abcdefghi> <abcdx>"), Is.EqualTo("<[secret]> <[secret]x>"));
    }

    [TestCase("pin 7x now", "pin [secret] now")]
    [TestCase("""{"pin":"7x"}""", """{"pin":"[secret]"}""")]
    [TestCase("17x 7xy é7x", "17x 7xy é7x")]
    [TestCase("Basic N3g= N3gx", "Basic [secret] N3gx")]
    public void A_short_secret_is_masked_only_as_a_word_of_its_own(string text, string masked)
    {
        Assert.That(Masking("7x").Apply(text), Is.EqualTo(masked));
    }

    [TestCase("x", "[secret]")]
    [TestCase("x, ax", "[secret], ax")]
    [TestCase("take x", "take [secret]")]
    public void Even_a_secret_of_one_character_is_masked(string text, string masked)
    {
        Assert.That(Masking("x").Apply(text), Is.EqualTo(masked));
    }

    [TestCase("secret")]
    [TestCase("cret")]
    [TestCase("[secret]")]
    public void Masking_twice_is_masking_once(string secret)
    {
        var mask = Masking(secret, "other-one");

        var once = mask.Apply($"a {secret} other-one b");

        Assert.That(once, Is.EqualTo("a [secret] [secret] b"));
        Assert.That(mask.Apply(once), Is.EqualTo(once));
    }

    [Test]
    public void Blank_secrets_are_ignored()
    {
        Assert.That(Masking("", " ", "\n", null).Apply("a  b\n"), Is.EqualTo("a  b\n"));
    }

    [Test]
    public void A_text_without_a_secret_is_the_same_instance_and_costs_no_memory()
    {
        var mask = Masking("canary-4711", "other secret");
        var text = string.Concat(Enumerable.Repeat("GET https://host/a?b=%20c+d \"\\u0041\" &amp;\n", 50));
        mask.Apply(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var applied = mask.Apply(text);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(applied, Is.SameAs(text));
        Assert.That(cost, Is.Zero);
    }

    [Test]
    public void A_value_is_masked_in_texts_keys_numbers_and_bytes()
    {
        var mask = Masking("canary-é", "47114711");
        var value = RecordValue.Of(
            ("canary-é", 1),
            ("list", ListValue.Of("x", "a canary-é", 147114711L, 47114711.5)),
            ("text", new BinaryValue("<canary-é>"u8.ToArray())),
            ("image", new BinaryValue((byte[])[0xFF, 0xFE, .. "canary-é"u8, 0x80])));

        var masked = mask.Apply(value);

        Assert.That(masked, Is.EqualTo(RecordValue.Of(
            ("[secret]", 1),
            ("list", ListValue.Of("x", "a [secret]", "1[secret]", "[secret].5")),
            ("text", new BinaryValue("<[secret]>"u8.ToArray())),
            ("image", new BinaryValue((byte[])[0xFF, 0xFE, .. "[secret]"u8, 0x80])))));
    }

    [Test]
    public void A_value_without_a_secret_is_the_same_instance()
    {
        Value value = RecordValue.Of(("a", ListValue.Of("b", 1, 2.5, new BinaryValue(new byte[] { 1 }), RecordValue.Empty, Value.Null)));

        Assert.That(Masking("canary").Apply(value), Is.SameAs(value));
    }

    [Test]
    public void Secrets_may_be_added_while_others_are_masking()
    {
        var mask = Masking("canary-0000");

        Parallel.For(1, 200, number =>
        {
            mask.Add($"canary-{number:0000}");
            Assert.That(mask.Apply($"<canary-{number:0000} canary-0000>"), Is.EqualTo("<[secret] [secret]>"));
        });
    }

    private static SecretMask Masking(params string?[] secrets)
    {
        var mask = new SecretMask();
        foreach (var secret in secrets)
        {
            mask.Add(secret);
        }

        return mask;
    }

    [Test]
    public void A_secret_that_was_pasted_with_blanks_around_it_is_masked_without_them_too()
    {
        var mask = new SecretMask();
        mask.Add(" canary-token-4711\n");

        Assert.That(mask.Apply("GET /views?k=canary-token-4711&x=1"), Is.EqualTo("GET /views?k=[secret]&x=1"));
    }
}
