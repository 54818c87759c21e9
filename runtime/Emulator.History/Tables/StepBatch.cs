using System.Text;
using Emulator.Jobs.Journal;

namespace Emulator.History.Tables;

/// <summary>
/// Many records of one job as bytes. What the records of one step have in common is written once, times as the distance from
/// the record before, values as typed JSON; what a record seldom has stands behind a flag.
/// </summary>
internal static class StepBatch
{
    public static byte[] Write(IReadOnlyList<StepRecord> steps)
    {
        using var bytes = new MemoryStream(steps.Count * 64);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write7BitEncodedInt(steps.Count);
        var batch = new BatchWriter(writer);
        foreach (var step in steps)
        {
            batch.Write(step);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <param name="records">As written.</param>
    /// <param name="first">The sequence of the first of them.</param>
    public static IEnumerable<StepRecord> Read(byte[] records, int first)
    {
        using var reader = new BinaryReader(new MemoryStream(records), Encoding.UTF8);
        var count = reader.Read7BitEncodedInt();
        var batch = new BatchReader(reader);
        for (var sequence = first; sequence < first + count; sequence++)
        {
            yield return batch.Read(sequence);
        }
    }
}
