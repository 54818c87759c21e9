using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Histories;

/// <summary>Valid records, so that a test names only what it is about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static Job Job(string id = "j-AAAAAAAA-AAAAAA", string recipe = "orders.recipe.yaml") =>
        new()
        {
            Id = id,
            RecipeId = recipe,
            RecipeName = "Orders",
            RecipeSha256 = "00ff",
            Title = "Shop: new order: ID=1",
            CreatedAt = Noon,
            RootJobId = id,
            RootRecipeId = recipe,
        };

    public static StepRecord Trigger(Value? output = null) =>
        Step(0) with { As = "order", Name = "new_order", Output = output ?? RecordValue.Of(("id", 1)) };

    public static StepRecord Step(int sequence) =>
        new()
        {
            Sequence = sequence,
            Number = sequence,
            As = $"step{sequence}",
            Provider = "shop",
            Name = "ship",
            StartedAt = Noon,
        };

    public static QueuedJob Queued(
        string id = "j-AAAAAAAA-AAAAAA",
        string recipe = "orders.recipe.yaml",
        string? key = null,
        TriggerCursor? cursor = null) => new(Job(id, recipe), Trigger(), key, cursor);

    public static Failure Failure() =>
        new()
        {
            Kind = FailureKind.Http,
            ErrorType = "Unauthorized",
            Message = "401 Unauthorized: the key is wrong",
            InnerMessage = """{"error":"invalid_grant"}""",
            Status = 401,
            Adapter = "shop",
            Action = "ship",
            LineNumber = 2,
            ErrorId = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
            At = Noon,
            Place = "orders.recipe.yaml:9:5",
            ConnectorPlace = "shop/connector.js:14:3",
        };
}
