namespace Emulator.Plugins.Tests.Triplets;

public sealed class ParcelsInCSharpTests() : ParcelsSuite("dll");
