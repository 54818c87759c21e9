using System.Text;
using Emulator.History;
using Emulator.Jobs.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Jobs.Tests.Journal;

/// <summary>What the engine leaves in the real store.</summary>
public sealed class JournalTests
{
    private JobBench _bench = null!;

    [SetUp]
    public void MakeBench()
    {
        _bench = new JobBench();
        _bench.History = SqliteJobHistory.Open(_bench.File(".emulator/emulator.db"));
    }

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public async Task A_secret_is_in_no_byte_of_the_store_whichever_way_it_took()
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(JobBench.Canary));
        _bench.Shop.Action("leak", async (operation, call, cancellation) =>
        {
            var key = ((TextValue)operation.Settings["key"]).Text;
            operation.Print($"printed {key}");
            var request = new ConnectorRequest("GET", $"https://shop.example/?key={Uri.EscapeDataString(key)}");
            await operation.SendAsync(request, cancellation);
            return RecordValue.Of(("plain", key), ("inside", $"a {encoded} b"), (key, "as a name"));
        });
        _bench.Shop.Action("fail", (operation, _, _) => throw new ConnectorException(
            FailureKind.Http, $"401 Unauthorized: {operation.Settings["key"]}") { Body = JobBench.Canary, Status = 401 });

        var job = await _bench.RunAsync("""
              - { as: one, provider: shop, name: leak, input: { a: "#{_('order.key')}" } }
              - { as: two, provider: shop, name: fail, input: { a: "#{_('one.plain')}" } }
            """, ("key", "unknown yet"));
        var again = await _bench.RunAsync(_bench.Link("  - { as: one, provider: shop, name: echo }"), ("key", JobBench.Canary));

        Assert.That(job.Failure!.Message, Does.Contain("[secret]"));
        Assert.That(again.Title, Does.Contain("[secret]"));
        var steps = await _bench.StepsAsync(job);
        Assert.That(steps[1].Output["plain"], Is.EqualTo(Value.Of("[secret]")));
        Assert.That(steps[2].Input, Is.EqualTo(RecordValue.Of(("a", "[secret]"))));
        var forms = new[] { JobBench.Canary, encoded, Uri.EscapeDataString(JobBench.Canary) };
        var files = Directory.GetFiles(_bench.File(".emulator"), "emulator.db*");
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.SelectMany(file => forms.Where(form => Contains(file, form)).Select(form => (file, form))), Is.Empty);
    }

    [Test]
    public async Task Ten_thousand_steps_of_one_job_do_not_grow_the_memory()
    {
        const int Steps = 10_000;
        long? early = null;
        long late = 0;
        _bench.Shop.Action("grow", (_, call) => RecordValue.Of(("text", new string('x', 2000)), ("from", call.Input)));
        _bench.Options = new JobOptions
        {
            Journalled = step =>
            {
                if (step.Sequence is Steps / 10 or Steps)
                {
                    late = GC.GetTotalMemory(forceFullCollection: true);
                    early ??= late;
                }
            },
        };
        var recipe = _bench.Link(string.Concat(Enumerable.Range(1, Steps).Select(number =>
            $"  - {{ as: s{number}, provider: shop, name: grow, input: {{ before: \"#{{_('{Before(number)}.from.nothing')}}\" }} }}\n")));

        var job = await _bench.RunAsync(recipe, ("id", 1));

        Assert.That(job.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(late - early!.Value, Is.LessThan(2_000_000), "bytes, for 9,000 outputs of 4 KB each");
        Assert.That(await _bench.History.StepsAsync(job.Id).CountAsync(), Is.EqualTo(Steps + 1));
    }

    private static string Before(int number) => number == 1 ? "order" : $"s{number - 1}";

    private static bool Contains(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
