using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>Digest authentication, certificates on both sides of a real secure connection, CSV, files piece by piece.</summary>
public abstract class VaultSuite(string extension) : TripletSuite("vault", extension)
{
    private const string Challenge = "401 Digest realm=\"vault\", nonce=\"n1\", qop=\"auth\", algorithm=SHA-256";

    private static IEnumerable<TripletCase> Cases =>
    [
        Case("a_challenge_answered", [Challenge, """200 {"id":7}"""], bench => bench.ActAsync("open_box", """{"id":"7"}""")),
        Case("a_challenge_answered_in_vain", [Challenge, Challenge], bench => bench.ActAsync("open_box", """{"id":"7"}""")),
        Case("a_refusal_without_a_challenge", ["401 who are you"], bench => bench.ActAsync("open_box", """{"id":"7"}""")),
        Case("a_list_there_and_back", ["200 {}"], bench => bench.ActAsync("write_list", """{"text":"name;count\nnuts;2\nbolts;9\n"}""")),
        Case("a_file_put_out", [], bench => bench.ActAsync("give_file", """{"text":"0123456789"}""")),
        Case("a_file_read_piece_by_piece", [], async bench => await bench.ActAsync(
            "read_file", (await bench.ActAsync("give_file", """{"text":"0123456789"}""")).ToString())),
        Case("a_file_read_from_the_middle", [], bench => bench.ActAsync(
            "read_file", """{"from":3,"file":{"__stream__":true,"name":"pages","input":{"text":"0123456"}}}""")),
        Case("a_text_read_as_a_file", [], bench => bench.ActAsync("read_file", """{"file":"0123456789"}""")),
        Case("a_recorded_file", [], bench => bench.ActAsync("read_file", """{"file":{"__stream__":true,"name":"x","chunks":{"0":"0123","4":"45"}}}""")),
        Case("a_file_of_nobody", [], bench => bench.ActAsync("read_file", """{"file":{"__stream__":true,"name":"nobody","input":{}}}""")),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task It_does_the_same(object scene) => CompareAsync((TripletCase)scene);

    [Test]
    public async Task Certificates_are_shown_and_trusted_through_an_intermediate()
    {
        using var papers = new Papers();
        await using var service = new SecureService(papers);

        Assert.That((await ShakeHandsAsync(service, papers)).ToString(), Is.EqualTo("""{"client":"CN=client"}"""));
    }

    [Test]
    public async Task A_server_that_another_root_vouches_for_is_not_talked_to()
    {
        using var papers = new Papers();
        using var others = new Papers();
        await using var service = new SecureService(papers);

        Assert.That(
            async () => await ShakeHandsAsync(service, others),
            Throws.TypeOf<ConnectorException>().With.Property("Kind").EqualTo(FailureKind.Unreachable));
    }

    private async Task<Value> ShakeHandsAsync(SecureService service, Papers papers)
    {
        using var bench = SecureBench.Of(Connector, papers);
        return await Connector.Actions["shake_hands"].Execute(
            bench.Start(), new ActionCall(RecordValue.Of(("url", service.Address)), [], [], Value.Null), default);
    }

    private static TripletCase Case(string name, string[] answers, Func<TripletBench, Task<Value>> ask) =>
        new(name, """{"user":"ada","password":"p"}""", answers, ask);
}
