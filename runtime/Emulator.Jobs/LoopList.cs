using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>A list that a loop walks.</summary>
/// <param name="Items">As they were when the loop began.</param>
/// <param name="BatchSize">How many items a round gets; null for one at a time.</param>
internal sealed record LoopList(IReadOnlyList<Value> Items, int? BatchSize)
{
    public int Rounds => BatchSize is { } size ? (Items.Count + size - 1) / size : Items.Count;

    /// <summary>What the loop's item pills stand for: the item, or a record with the batch (recipe-format 7.5).</summary>
    public Value At(int round) => BatchSize is { } size
        ? RecordValue.Of(("batch", ListValue.From(Items.Skip(round * size).Take(size))))
        : Items[round];

    /// <summary>What the loop's own facts are in a round; in batches they count batches.</summary>
    public Value Fact(Pill pill, int round) => pill.Path is not [PillKey { Key: var key }] ? Value.Null : key switch
    {
        "index" => round,
        "size" => Rounds,
        "is_first" => round == 0,
        "is_last" => round == Rounds - 1,
        _ => Value.Null,
    };
}
