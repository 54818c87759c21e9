namespace Emulator.Plugins.Tests.Triplets;

public sealed class AtlasInRubyTests() : AtlasSuite("rb");
