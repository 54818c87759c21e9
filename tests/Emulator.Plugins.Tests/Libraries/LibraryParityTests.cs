using Emulator.Plugins.JavaScript.Library;
using Emulator.Plugins.Tests.Ruby;
using Emulator.Ruby.Calls;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.Libraries;

/// <summary>What <c>workato</c> and its kin give is the same in both languages, errors too.</summary>
public sealed class LibraryParityTests
{
    // Signatures have the second in them.
    private static readonly TimeProvider Clock = new ScriptedOperation().Clock;

    private const string Key = "0123456789abcdef";

    [TestCase("workato.encode_base64('Ä?')", "'Ä?'.encode_base64")]
    [TestCase("workato.encode_urlsafe_base64(workato.bytes('~~?'))", "'~~?'.encode_urlsafe_base64")]
    [TestCase("workato.text(workato.decode_base64('w4Q/'))", "'w4Q/'.decode_base64.force_encoding('UTF-8')")]
    [TestCase("workato.text(workato.decode_urlsafe_base64('fn4_'))", "'fn4_'.decode_urlsafe_base64.force_encoding('UTF-8')")]
    [TestCase("workato.encode_hex('Ä')", "'Ä'.encode_hex")]
    [TestCase("workato.text(workato.decode_hex('c384'))", "'c384'.decode_hex.force_encoding('UTF-8')")]
    [TestCase("workato.encode_url('a b&ü')", "'a b&ü'.encode_url")]
    [TestCase("workato.decode_url('a%20b')", "'a%20b'.decode_url")]
    [TestCase("workato.encode_hex(workato.sha1('x'))", "'x'.sha1.encode_hex")]
    [TestCase("workato.encode_sha256('x').toHex()", "'x'.encode_sha256.encode_hex")]
    [TestCase("workato.encode_hex(workato.encode_sha512('x'))", "'x'.encode_sha512.encode_hex")]
    [TestCase("workato.encode_hex(workato.encode_sha512_256('x'))", "'x'.encode_sha512_256.encode_hex")]
    [TestCase("workato.md5_hexdigest('x')", "'x'.md5_hexdigest")]
    [TestCase("workato.encode_hex(workato.hmac_md5('x', 'k'))", "'x'.hmac_md5('k').encode_hex")]
    [TestCase("workato.encode_hex(workato.hmac_sha1('x', 'k'))", "'x'.hmac_sha1('k').encode_hex")]
    [TestCase("workato.encode_base64(workato.hmac_sha256('x', 'k'))", "'x'.hmac_sha256('k').encode_base64")]
    [TestCase("workato.encode_hex(workato.hmac_sha512(workato.bytes('x'), 'k'))", "'x'.hmac_sha512('k').encode_hex")]
    [TestCase("workato.from_xml('<a b=\"1\"><c>2</c></a>')", "'<a b=\"1\"><c>2</c></a>'.from_xml")]
    [TestCase("workato.jwt_encode({ a: 1 }, 'secret', 'HS256')", "workato.jwt_encode({ 'a' => 1 }, 'secret', 'HS256')")]
    [TestCase("workato.jwt_encode({ a: 1 }, 'secret', 'HS512', { kid: '7' })", "workato.jwt_encode({ 'a' => 1 }, 'secret', 'HS512', kid: '7')")]
    [TestCase("workato.jwt_decode(workato.jwt_encode({ a: [1] }, 's', 'HS256'), 's', 'HS256')", "workato.jwt_decode(workato.jwt_encode({ a: [1] }, 's', 'HS256'), 's', 'HS256')")]
    [TestCase("sdk.encode_hex(sdk.aes_cbc_encrypt('text', '" + Key + "'))", "workato.aes_cbc_encrypt('text', '" + Key + "').encode_hex")]
    [TestCase("workato.text(workato.aes_cbc_decrypt(workato.aes_cbc_encrypt('text', '" + Key + "', '" + Key + "'), '" + Key + "', '" + Key + "'))", "'text'")]
    [TestCase("workato.aes_gcm_encrypt('text', '" + Key + "', '123456789012').map(workato.encode_hex)", "workato.aes_gcm_encrypt('text', '" + Key + "', '123456789012').map(&:encode_hex)")]
    [TestCase("workato.encode_hex(workato.pbkdf2_hmac_sha1('p', 's', 10, 8))", "workato.pbkdf2_hmac_sha1('p', 's', 10, 8).encode_hex")]
    [TestCase("workato.random_bytes(8).length", "workato.random_bytes(8).bytesize")]
    [TestCase("workato.parse_yaml('a: [1, x]')", "workato.parse_yaml('a: [1, x]')")]
    [TestCase("workato.render_yaml({ a: [1, 'x'] })", "workato.render_yaml({ 'a' => [1, 'x'] })")]
    [TestCase("workato.csv.parse('a;b\\n1;2\\n', { headers: true, col_sep: ';' })", "workato.csv.parse(\"a;b\\n1;2\\n\", headers: true, col_sep: ';')")]
    [TestCase("workato.csv.parse('1,2', { headers: ['x', 'y'] })", "workato.csv.parse('1,2', headers: ['x', 'y'])")]
    [TestCase("workato.csv.generate({ headers: ['a', 'b'], col_sep: ';' }, [[1, 'x;y'], [2, null]])", "workato.csv.generate(headers: ['a', 'b'], col_sep: ';') { |csv| csv << [1, 'x;y']; csv << [2, nil] }")]
    [TestCase("workato.csv.generate({}, (csv) => csv.push(['q\"', 'z']))", "workato.csv.generate { |csv| csv << ['q\"', 'z'] }")]
    [TestCase("lookup('Depots', { city: 'Köln' })", "lookup('Depots', city: 'Köln')")]
    [TestCase("lookup('Depots', { city: 'Rom' })", "lookup('Depots', city: 'Rom')")]
    [TestCase("lookup('Nowhere', {})", "lookup('Nowhere', {})")]
    [TestCase("workato_schema(7)", "workato_schema(7)")]
    [TestCase("workato_schema('8')", "workato_schema('8')")]
    [TestCase("aws.generate_signature({ connection, service: 'sqs', region: 'eu-west-1', params: { Action: 'List', 'a b': '1' } })", "aws.generate_signature(connection: connection, service: 'sqs', region: 'eu-west-1', params: { 'Action' => 'List', 'a b' => '1' })")]
    [TestCase("aws.generate_signature({ connection, service: 's3', region: 'us-east-1', path: '/b/k', method: 'PUT', headers: { 'X-A': '1' }, payload: 'p' })", "aws.generate_signature(connection: connection, service: 's3', region: 'us-east-1', path: '/b/k', method: 'PUT', headers: { 'X-A' => '1' }, payload: 'p')")]
    [TestCase("aws.generate_signature({ connection: {}, service: 'sqs', region: 'x' })", "aws.generate_signature(connection: {}, service: 'sqs', region: 'x')")]
    [TestCase("workato.jwt_encode({}, 'k', 'NONE')", "workato.jwt_encode({}, 'k', 'NONE')")]
    [TestCase("workato.jwt_decode('a.b.c', 'k', 'HS256')", "workato.jwt_decode('a.b.c', 'k', 'HS256')")]
    [TestCase("workato.aes_cbc_encrypt('x', 'short')", "workato.aes_cbc_encrypt('x', 'short')")]
    [TestCase("workato.csv.parse('a', { headers: false })", "workato.csv.parse('a', headers: false)")]
    [TestCase("workato.net.lookup('here.example', 'A')", "workato.net.lookup('here.example', 'A')")]
    [TestCase("workato.net.lookup('nowhere.example', 'a')", "workato.net.lookup('nowhere.example', 'a')")]
    [TestCase("workato.net.lookup('a', 'SRV')", "workato.net.lookup('a', 'SRV')")]
    [TestCase("workato.net.lookup('a', 'MX')", "workato.net.lookup('a', 'MX')")]
    [TestCase("workato.nothing('x')", "workato.nothing('x')")]
    [TestCase("workato.csv.nothing('x')", "workato.csv.nothing('x')")]
    [TestCase("workato.parse_yaml('a: [')", "workato.parse_yaml('a: [')")]
    [TestCase("decrypt('nonsense', 'key')", "decrypt('nonsense', 'key')")]
    [TestCase("workato.hmac_sha256('x')", "'x'.hmac_sha256")]
    public async Task A_function_gives_the_same_in_both(string script, string ruby) => Assert.That(
        await TellAsync(Script.WithExecute($"return {{ r: {script} }}", time: Clock)),
        Is.EqualTo(await TellAsync(RubyScript.WithExecute($"{{ r: {ruby} }}", Clock))));

    [Test]
    public async Task What_one_language_seals_the_other_opens()
    {
        var sealedText = (await Script.WithExecute("return { r: encrypt('köln', 'k') }").RunAsync())["r"].AsText()!;

        Assert.That(await TellAsync(RubyScript.WithExecute($"{{ r: decrypt('{sealedText}', 'k').force_encoding('UTF-8') }}")), Is.EqualTo("""{"r":"köln"}"""));
        Assert.That(await TellAsync(Script.WithExecute($"return {{ r: workato.text(decrypt('{sealedText}', 'k')) }}")), Is.EqualTo("""{"r":"köln"}"""));
    }

    [Test]
    public void Scripts_have_every_function_of_workato() => Assert.That(
        LibraryNames.Workato.Functions.Keys, Is.SupersetOf(RubyClasses.Workato.Own.Keys));

    [TestCase("workato.sha1({})", "a text or bytes are expected, not an object")]
    [TestCase("workato.encode_base64(get('a'))", "actions.act.execute: requests and promises are awaited before they are given to a function")]
    [TestCase("workato.csv.generate({}, 'rows')", "rows are a list of lists")]
    public void What_a_function_cannot_use_is_an_error_with_its_place(string script, string message)
    {
        var failure = Script.Failure($"return {script}");

        Assert.That(failure.Message, Does.Contain(message));
        Assert.That(failure.Place, Does.Match(@"probe\.js:3:\d+$"));
    }

    private static async Task<string> TellAsync(ConnectorDefinition connector)
    {
        var operation = new ScriptedOperation { Settings = RecordValue.Of(("aws_api_key", "AKID"), ("aws_secret_key", "secret")) };
        operation.Tables["Depots"] = (ListValue)PlainJson.Read("""[{"city":"Ulm","id":1},{"city":"Köln","id":2}]""");
        operation.Schemas["7"] = (ListValue)PlainJson.Read("""[{"name":"a"}]""");
        try
        {
            return (await connector.RunAsync(operation)).ToString();
        }
        catch (ConnectorException failure)
        {
            return $"{failure.Kind}: {failure.Message}";
        }
    }
}
