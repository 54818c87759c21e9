using Emulator.Plugins.JavaScript.Running;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>One function that the host gives to scripts, as a global and as a member of <c>this</c>.</summary>
/// <param name="Name">The name in a script.</param>
/// <param name="Length">How many arguments it usually takes.</param>
/// <param name="Call">What it does for the run that calls it.</param>
internal sealed record HostFunction(string Name, int Length, Func<LambdaRun, JsValue[], JsValue> Call);
