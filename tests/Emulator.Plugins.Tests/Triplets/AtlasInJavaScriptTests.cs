namespace Emulator.Plugins.Tests.Triplets;

public sealed class AtlasInJavaScriptTests() : AtlasSuite("js");
