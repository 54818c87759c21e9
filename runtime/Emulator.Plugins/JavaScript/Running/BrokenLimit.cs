using System.Text.RegularExpressions;
using Jint;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>Words for the limits that a script can break.</summary>
internal static class BrokenLimit
{
    /// <summary>Which limit the exception tells of, or null when it tells of none.</summary>
    public static string? Explain(Exception thrown, ScriptLimits limits) => thrown switch
    {
        RegexMatchTimeoutException => $"matched a regular expression for more than {limits.RegexTime.TotalSeconds:0.###} s",
        TimeoutException => $"needed more than {limits.RunTime.TotalSeconds:0.###} s of computing time",
        StatementsCountOverflowException => $"ran more than {limits.Statements} statements without a pause",
        MemoryLimitExceededException array when array.Message.Contains("array size", StringComparison.Ordinal) =>
            $"made an array of more than {limits.ArrayLength} items",
        MemoryLimitExceededException or OutOfMemoryException =>
            $"used more than {limits.Memory / (1024 * 1024)} MiB of memory",
        RecursionDepthOverflowException => $"has more than {limits.Recursion} calls open at once (endless recursion?)",
        InsufficientExecutionStackException => "nests deeper than the stack allows (endless recursion?)",
        ScriptPreparationException => "nests too deep, or chains too many operators in one expression, to be run",
        UnsettledException => "awaits a promise that nothing can settle any more",
        _ => null,
    };
}
