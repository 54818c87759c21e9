namespace Emulator.TrackVia.Server.Seed;

/// <summary>
/// The forty seeded customers; among them non-Latin letters, an apostrophe, a comma and quotation marks.
/// </summary>
internal static class CustomerNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Alder Court Apartments", "Zażółć Gęślą Sp. z o.o.", "中村設備", "O'Neil & Søn",
        "Baker, Lindqvist and Partners", "The \"Blue Door\" Hotel", "City of Granite Falls", "Cedar Ridge School District",
        "Dry Creek Brewing", "Eastgate Dental", "Fairmont Medical Plaza", "Foxglove Garden Center",
        "Glacier Ice Arena", "Golden Mesa Library", "Harper Street Lofts", "Highline Storage",
        "Ironwood Foundry", "Juniper Family Clinic", "Kestrel Air Park", "Lakeview Assisted Living",
        "Larkspur Bakery", "Maple Street Garage", "Mesa Verde Cinema", "North Fork Cannery",
        "Oak Hollow Estates", "Palisade Winery", "Pine Barrens Logistics", "Quarry Hill Church",
        "Red Canyon Outfitters", "River Bend Marina", "Sagebrush Motel", "Silver Lake Water Works",
        "Stonebridge Bank", "Sunrise Daycare", "Timberline Lodge", "Town of Elk Springs",
        "Union Depot Offices", "Valley Fresh Market", "Willow Park Homes", "Yarrow Veterinary Hospital",
    ];
}
