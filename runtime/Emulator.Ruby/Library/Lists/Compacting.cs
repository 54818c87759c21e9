using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>Asks <c>present?</c> as any object answers it.</summary>
internal static class Compacting
{
    public static bool IsPresent(RubyRun run, RubyObject item) =>
        item.Class.Find("blank?")?.Call(run, item).IsTruthy != true;
}
