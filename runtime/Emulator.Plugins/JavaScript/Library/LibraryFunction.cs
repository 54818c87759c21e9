using Emulator.Plugins.JavaScript.Running;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary>What a function of a library does for the run that calls it.</summary>
internal delegate JsValue LibraryFunction(LambdaRun run, JsValue[] arguments);
