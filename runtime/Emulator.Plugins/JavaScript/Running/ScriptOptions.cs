using System.Globalization;
using Emulator.Plugins.JavaScript.Globals;
using Jint;
using Jint.Constraints;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Makes the one set of engine options that all connectors share: no door to the outside, and the limits.</summary>
internal static class ScriptOptions
{
    public static Options Make(ScriptLimits limits, TimeProvider time)
    {
        // Before the options, which would read the zones themselves and leave them there.
        var zones = ZoneNames.Provider;
        var options = new Options
        {
            Strict = true,
            Culture = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            TimeSystem = new ScriptClock(time),
            AgentCanSuspend = false,
            Temporal = { TimeZoneProvider = zones },
        };
        Fence(options);
        Limit(options, limits);
        HostFunctions.Install(options);
        return options;
    }

    private static void Fence(Options options)
    {
        options.Interop.Enabled = false;
        options.Interop.AllowGetType = false;
        options.Interop.AllowSystemReflection = false;
        options.Host.StringCompilationAllowed = false;
        options.EnableModules(new OneFileLoader());
    }

    private static void Limit(Options options, ScriptLimits limits)
    {
        options.LimitRecursion(limits.Recursion);
        options.LimitMemory(limits.Memory);
        options.MaxStatements(limits.Statements);
        options.MaxArraySize(limits.ArrayLength);
        options.MaxJsonParseDepth(limits.DataDepth);
        options.RegexTimeoutInterval(limits.RegexTime);

        // The recursion limit sees calls only; getters, coercions and traps recurse past it down to the native stack.
        options.Constraints.StackOverflowGuard = true;

        // A module that waits at its top can wait for nothing that comes later: what is not there at once never will be.
        options.Constraints.PromiseTimeout = TimeSpan.FromMilliseconds(50);

        // A run enters the engine many times; the budget must not start anew at each entry.
        options.Constraint(static () => new OperationDeadlineConstraint());
        options.Constraint(static () => new ExactDeadline());
    }

    /// <summary>What <c>new Date()</c> and <c>Date.now()</c> read.</summary>
    private sealed class ScriptClock(TimeProvider time)
        : DefaultTimeSystem(TimeZoneInfo.Utc, CultureInfo.InvariantCulture)
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
    }
}
