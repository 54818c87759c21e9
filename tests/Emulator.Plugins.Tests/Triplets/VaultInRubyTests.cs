namespace Emulator.Plugins.Tests.Triplets;

public sealed class VaultInRubyTests() : VaultSuite("rb");
