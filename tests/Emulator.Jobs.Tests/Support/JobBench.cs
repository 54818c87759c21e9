using Emulator.Connections;
using Emulator.Connections.Secrets;
using Emulator.Histories;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Recipes;
using Emulator.Recipes.Yaml;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Jobs.Tests.Support;

/// <summary>A workspace with one connector, one connection and one recipe, and everything that runs it.</summary>
internal sealed class JobBench : IDisposable
{
    public const string Canary = "canary-5ecret/+=";

    private const string Head = """
        name: Orders
        connections: { shop: Shop }
        trigger: { as: order, provider: shop, name: new_order }
        steps:

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("jobs-").FullName;

    private readonly Random _random = new(2);

    public JobBench() => WriteConnection("one.example");

    public Shop Shop { get; } = new();

    public WatchedTime Time { get; } = new(Some.Noon);

    public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    public SecretMask Mask { get; } = new();

    public FakeWire Wire { get; } = new();

    public IJobHistory History { get; set; } = new ListJobHistory();

    public JobOptions Options { get; set; } = new();

    public JobSurroundings Surroundings
    {
        get
        {
            var outside = new ConnectionSurroundings
            {
                Wire = new HttpMessageInvoker(Wire),
                Time = Time,
                Mask = Mask,
                Environment = name => name == "SHOP_KEY" ? Canary : null,
                Random = new Random(1),
            };
            return new JobSurroundings
            {
                History = History,
                Connections = new ConnectionOpener(Book, Catalog, new StateStore(File(".emulator")), outside),
                Time = Time,
                Random = _random,
                Mask = Mask,
                Zone = Zone,
            };
        }
    }

    public ConnectorCatalog Catalog =>
        new(new Dictionary<string, Func<ConnectorDefinition>> { ["shop"] = Shop.Define, ["plain"] = Plain });

    public ConnectionBook Book => ConnectionBook.Read([File("shop.connection.yaml"), File("other.connection.yaml")], []);

    public JobRunner Runner => new(Surroundings);

    public string File(string name) => Path.Combine(_folder, name);

    public void WriteConnection(string host, string connector = "shop")
    {
        System.IO.File.WriteAllText(
            File("shop.connection.yaml"),
            $$"""
            name: Shop
            connector: {{connector}}
            fields: { host: {{host}} }
            secrets: { key: "${env:SHOP_KEY}" }
            """);
        System.IO.File.WriteAllText(File("other.connection.yaml"), "name: Other\nconnector: plain\n");
    }

    /// <summary>The linked recipe of these steps; the trigger stands above them as <c>order</c>.</summary>
    public LinkedRecipe Link(string steps) => LinkText(Head + steps);

    public LinkedRecipe LinkText(string text)
    {
        var reading = Read(text);
        var link = new RecipeLinker(Catalog, Book).Link(reading, new Dictionary<string, string>());
        Assert.That(link.Problems, Is.Empty);
        return link.Recipe!;
    }

    public static Recipe Read(string text)
    {
        var reading = RecipeReader.Read("orders.recipe.yaml", text);
        Assert.That(reading.Problems, Is.Empty);
        return reading.Recipe!;
    }

    public Task<Job> RunAsync(string steps, params (string Key, Value Value)[] data) =>
        RunAsync(Link(steps), data);

    public Task<Job> RunAsync(LinkedRecipe recipe, params (string Key, Value Value)[] data) =>
        Runner.RunAsync(recipe, TriggerEvent.Given(RecordValue.Of(data)), Options, default);

    public async Task<IReadOnlyList<StepRecord>> StepsAsync(Job job) => await History.StepsAsync(job.Id).ToListAsync();

    public void Dispose()
    {
        (History as IDisposable)?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ConnectorDefinition Plain() =>
        new()
        {
            Name = "plain",
            Title = "Plain",
            Actions = new Dictionary<string, ActionDefinition>
            {
                ["echo"] = new() { Name = "echo", Title = "Echo", Execute = (_, call, _) => ValueTask.FromResult<Value>(call.Input) },
            },
        };
}
