namespace Emulator.Plugins.Tests.Triplets;

public sealed class ParcelsInRubyTests() : ParcelsSuite("rb");
