using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>XML documents and tokens as the gems have them, where no Ruby is at hand to ask or the question is hostile.</summary>
public sealed class DocumentTests
{
    [Test]
    public async Task A_token_is_the_one_that_the_page_of_its_gem_shows() => Assert.That(
        await AnswerAsync("JWT.encode({ data: 'test' }, 'my$ecretK3y', 'HS256')"),
        Is.EqualTo("eyJhbGciOiJIUzI1NiJ9.eyJkYXRhIjoidGVzdCJ9.pNIWIL34Jo13LViZAJACzK6Yf0qnvT_BuwOxiMCPE-Y"));

    [Test]
    public async Task A_token_is_read_back_as_payload_and_header() => Assert.That(
        await AnswerAsync("JWT.decode(JWT.encode({ a: 1 }, 'k', 'HS512', kid: 'x'), 'k', true, algorithm: 'HS512').inspect"),
        Is.EqualTo("""[{"a"=>1}, {"alg"=>"HS512", "kid"=>"x"}]"""));

    [TestCase("JWT.decode(JWT.encode({ a: 1 }, 'k'), 'other')", "JWT::VerificationError: Signature verification raised")]
    [TestCase("JWT.decode(JWT.encode({ exp: 1 }, 'k'), 'k')", "JWT::ExpiredSignature: Signature has expired")]
    [TestCase("JWT.decode(JWT.encode({ a: 1 }, nil, 'none'), 'k')", "JWT::IncorrectAlgorithm: Expected a different algorithm")]
    [TestCase("JWT.decode('a.b', 'k')", "JWT::DecodeError: Not enough or too many segments")]
    public async Task A_token_that_is_not_right_is_refused(string expression, string answer) =>
        Assert.That(await AnswerAsync($"begin; {expression}; rescue JWT::DecodeError => e; \"#{{e.class}}: #{{e.message}}\"; end"), Is.EqualTo(answer));

    [Test]
    public async Task Nothing_outside_a_document_is_read() => Assert.That(
        await AnswerAsync("""Nokogiri::XML('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>').to_s.include?('root:').to_s"""),
        Is.EqualTo("false"));

    [Test]
    public async Task A_document_that_is_too_deep_has_no_root() => Assert.That(
        await AnswerAsync("Nokogiri::XML('<a>' * 100_000 + '</a>' * 100_000).root.inspect"), Is.EqualTo("nil"));

    private static async Task<string?> AnswerAsync(string expression)
    {
        var definition = RubyScript.WithExecute($"{{ answer: ({expression}) }}");
        var result = await definition.Actions["act"].Execute(new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None);
        return result["answer"].AsText();
    }
}
