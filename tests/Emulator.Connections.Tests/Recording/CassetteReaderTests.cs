using Emulator.Connections.Recording.Files;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Connections.Tests.Recording;

public sealed class CassetteReaderTests
{
    [TestCase("a: 1", "some.yaml:1:1 W001 This is no recording")]
    [TestCase("[1]", "some.yaml:1:1 W001")]
    [TestCase("cassette: 2", "some.yaml:1:11 W005 This program reads recordings of form 1, not 2")]
    [TestCase("cassette: 1\nreplay: { ordr: any }", "some.yaml:2:11 W002 There is no key \"ordr\" here; did you mean \"order\"?")]
    [TestCase("cassette: 1\nreplay: { order: loose }", "W005 \"order\" is strict or any, not \"loose\"")]
    [TestCase("cassette: 1\nreplay: { match: [ uri ] }", "W005 \"match\" takes no \"uri\"; it takes method, url, query, body and headers.NAME")]
    [TestCase("cassette: 1\nexchanges: 5", "some.yaml:2:12 W004 \"exchanges\" is a list, not a number")]
    [TestCase("cassette: 1\nexchanges: [ { response: { status: 200 } } ]", "W003 The key \"request\" is missing")]
    [TestCase("cassette: 1\nexchanges: [ { request: { method: GET, url: x } } ]", "W003 An exchange has a \"response\" or a \"failure\"")]
    [TestCase("cassette: 1\nexchanges: [ { request: { method: GET, url: x }, failure: sad } ]", "W005 \"failure\" is")]
    [TestCase("cassette: 1\nexchanges: [ { request: { method: GET, url: x, base64: '%' }, failure: timeout } ]", "W004 A body under \"base64\"")]
    [TestCase("cassette: [", "Y001")]
    public void A_mistake_is_told_with_its_place(string text, string expected)
    {
        var problems = new List<Problem>();

        Assert.That(CassetteReader.Read("some.yaml", text, problems), Is.Null);
        Assert.That(problems.Select(problem => problem.ToString()), Has.Some.Contains(expected));
    }

    [Test]
    public async Task A_cassette_of_the_vcr_gem_is_served()
    {
        using var studio = new Studio();
        var player = studio.Replay("""
            ---
            http_interactions:
            - request:
                method: get
                uri: https://acme.example:443/api/things?b=2&a=1
                body:
                  encoding: US-ASCII
                  string: ''
                headers:
                  Accept:
                  - application/json
              response:
                status:
                  code: 200
                  message: OK
                headers:
                  Content-Type:
                  - application/json; charset=utf-8
                  Set-Cookie:
                  - a=1
                  - b=2
                body:
                  encoding: UTF-8
                  string: '{"name":"Zażółć","n":1}'
                http_version:
              recorded_at: Tue, 01 Nov 2011 04:58:44 GMT
            - request:
                method: post
                uri: https://acme.example/api/things
                body:
                  encoding: UTF-8
                  string: '{"a":1}'
                headers: {}
              response:
                status: { code: 201, message: Created }
                headers: { Content-Encoding: [ gzip ] }
                body:
                  encoding: ASCII-8BIT
                  string: !binary |-
                    H4sIAAAAAAACA6tWylOyMqoFAL1oZv8HAAAA
              recorded_at: Tue, 01 Nov 2011 04:58:45 GMT
            recorded_with: VCR 6.1.0
            """);

        Assert.That((await studio.SendAsync(new ConnectorRequest("POST", "things") { Payload = RecordValue.Of(("a", 7)) }))["n"], Is.EqualTo(Value.Of(2)));
        Assert.That((await studio.SendAsync(new ConnectorRequest("GET", "things?a=1&b=2")))["name"].AsText(), Is.EqualTo("Zażółć"));
        Assert.That(player.Report.AllMatched);
    }
}
