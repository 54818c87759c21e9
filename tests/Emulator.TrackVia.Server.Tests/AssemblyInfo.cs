// Each fixture has a server of its own, so fixtures do not see each other.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
