using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Faults;

/// <summary>Faults that a caller sees in the answer or on the wire.</summary>
public sealed class WireFaultTests : FaultFixture
{
    private const string FirstOrder = "/openapi/views/3102?max=1";

    [Test]
    public async Task A_server_error_comes_once_and_in_the_envelope()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = AnyView, after = 0, times = 1 });

        var broken = await WorkOrders.ListAsync("max=1");
        var healed = await WorkOrders.ListAsync("max=1");

        Assert.That((broken.Status, broken.Refusal.Name), Is.EqualTo((500, "internalServerError")));
        Assert.That(broken.Refusal.Shape, Is.EqualTo(Refusal.NotFound.Shape));
        Assert.That(healed.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_fault_waits_for_as_many_calls_as_told_and_lasts_as_long()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = AnyView, after = 2, times = 2 });

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            statuses.Add((await WorkOrders.ListAsync("max=1")).Status);
        }

        Assert.That(statuses, Is.EqualTo([200, 200, 500, 500, 200, 200]));
    }

    [Test]
    public async Task A_fault_spares_other_routes_and_other_verbs()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = "GET /openapi/views/3102", after = 0, times = 9 });

        Assert.That((await Integration.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
        Assert.That((await Customers.ListAsync("max=1")).Status, Is.EqualTo(200));
        Assert.That((await WorkOrders.CreateAsync(("Title", "Pump"))).Status, Is.EqualTo(201));
        Assert.That((await WorkOrders.ListAsync("max=1")).Status, Is.EqualTo(500));
    }

    [Test]
    public async Task Two_faults_on_one_route_both_have_their_turn()
    {
        await Admin.InjectAsync(
            new { kind = "server_error", route = AnyView, after = 0, times = 1 },
            new { kind = "rate_limit", route = AnyView, after = 1, times = 1 });

        int[] statuses =
        [
            (await WorkOrders.ListAsync("max=1")).Status,
            (await WorkOrders.ListAsync("max=1")).Status,
            (await WorkOrders.ListAsync("max=1")).Status,
        ];

        Assert.That(statuses, Is.EqualTo([500, 429, 200]));
    }

    [Test]
    public async Task A_rate_limit_says_when_to_come_back()
    {
        await Admin.InjectAsync(new { kind = "rate_limit", route = AnyView, after = 1, times = 1 });

        var first = await WorkOrders.ListAsync("max=1");
        var second = await WorkOrders.ListAsync("max=1");

        Assert.That(first.Status, Is.EqualTo(200));
        Assert.That((second.Status, second.Refusal.Name), Is.EqualTo((429, "tooManyRequests")));
        Assert.That(int.Parse(second.Header("Retry-After")!), Is.Positive);
    }

    [Test]
    public async Task A_reset_breaks_the_connection()
    {
        await Admin.InjectAsync(new { kind = "reset", route = AnyView, after = 0, times = 1 });

        Assert.That(() => CallOnFreshWireAsync(FirstOrder), Throws.InstanceOf<HttpRequestException>());
        Assert.That((await CallOnFreshWireAsync(FirstOrder)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_truncated_body_cannot_be_read_to_its_end()
    {
        await Admin.InjectAsync(new { kind = "truncate_body", route = AnyView, after = 0, times = 1 });

        Assert.That(
            async () => (await CallOnFreshWireAsync("/openapi/views/3102")).Json,
            Throws.InstanceOf<HttpRequestException>().Or.InstanceOf<IOException>().Or.InstanceOf<JsonException>());
        Assert.That((await CallOnFreshWireAsync("/openapi/views/3102")).Rows, Has.Count.EqualTo(1000));
    }

    [Test]
    public async Task Latency_holds_the_answer_back_by_the_servers_clock()
    {
        await Admin.InjectAsync(new { kind = "latency", route = AnyView, after = 0, times = 1, milliseconds = 2500 });

        var call = WorkOrders.ListAsync("max=1");
        await Time.WaitBeginsAsync(TimeSpan.FromMilliseconds(2500));
        var early = call.IsCompleted;
        Time.Advance(TimeSpan.FromMilliseconds(2500));

        Assert.That(early, Is.False);
        Assert.That((await Guard.For(call)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_slow_stream_takes_its_seconds_and_is_complete_in_the_end()
    {
        var expected = (await WorkOrders.ListAsync("max=20")).Text;
        await Admin.InjectAsync(new { kind = "slow_stream", route = AnyView, after = 0, times = 1, seconds = 61 });

        var call = WorkOrders.ListAsync("max=20");
        var taken = await Time.AdvanceUntilAsync(call, () => Admin.GetAsync("/clock"));

        Assert.That((await call).Text, Is.EqualTo(expected));
        Assert.That(taken, Is.EqualTo(TimeSpan.FromSeconds(61)).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_missing_file_is_not_found_once()
    {
        var record = await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UploadAsync(record, "Completion Report", [1], "a.txt", "text/plain");
        await Admin.InjectAsync(new { kind = "file_missing", after = 0, times = 1 });

        var missing = await WorkOrders.DownloadAsync(record, "Completion Report");
        var found = await WorkOrders.DownloadAsync(record, "Completion Report");

        Assert.That(missing.Refusal, Is.EqualTo(Refusal.NoFile));
        Assert.That(found.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_fault_leaves_the_records_alone()
    {
        await Admin.InjectAsync(
            new { kind = "server_error", route = "POST /openapi/views/*", after = 0, times = 1 });

        var reply = await WorkOrders.CreateAsync(("Title", "Never"));

        Assert.That(reply.Status, Is.EqualTo(500));
        Assert.That((await WorkOrders.ListAsync("max=0")).Total, Is.EqualTo(Seeded.WorkOrderCount));
    }
}
