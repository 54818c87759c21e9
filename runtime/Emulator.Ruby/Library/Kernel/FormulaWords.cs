using System.Globalization;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The words a formula may use alone: <c>now</c>, <c>today</c>, <c>uuid</c>, <c>skip</c>…</summary>
internal static class FormulaWords
{
    public static void Define(MethodTable<RubyObject> table) => table
        .Add("now", (run, _) => Clock.Now(run))
        .Add("today", (run, _) => Clock.Today(run))
        .Add("uuid", (run, _) => new RubyString(Uuid(run)))
        .Add("null", _ => RubyNil.Instance)
        .Add("clear", _ => RubyMarker.Clear)
        .Add("skip", _ => RubyMarker.Skip)
        .Add("blank", _ => new RubyString(string.Empty))
        .Add("workato", _ => RubyWorkato.Instance);

    // Version 4: random but for four bits of version and two of variant.
    internal static string Uuid(RubyRun run)
    {
        Span<byte> bytes = stackalloc byte[16];
        run.FillRandom(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}
