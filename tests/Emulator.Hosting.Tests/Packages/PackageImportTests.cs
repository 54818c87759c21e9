using System.IO.Compression;
using System.Text;
using Emulator.Hosting.Packages;
using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Tests.Packages;

/// <summary>Packages and folders of the platform, whole, strange and hostile (recipe-format 1, 13, 14, 19).</summary>
public sealed class PackageImportTests
{
    [Test]
    public void A_zip_brings_recipes_connections_tables_templates_property_names_and_custom_connectors()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(folder, Project().ToArray());

        var report = Import(folder, zip);

        Assert.That(report.Problems, Is.Empty);
        Assert.That(report.Written, Is.SupersetOf(new[]
        {
            "recipes/flows/新規.recipe.yaml", "recipes/flows/新規.recipe.export.json", "connections/sf-prod.connection.yaml", "connections/acme.connection.yaml",
            "tables/codes.lookup_table.json", "templates/hello.workato_template.json", "properties.yaml", "connectors/acme/connector.rb",
        }));
        Assert.That(File.ReadAllText(folder.File("properties.yaml")), Is.EqualTo("\"Base URL\":\n\"env\":\n"));
        Assert.That(File.ReadAllText(folder.File("connections/acme.connection.yaml")), Is.EqualTo("name: ACME\nconnector: acme\n"));
        Assert.That(report.Skipped, Is.EqualTo(new[] { "project.json" }));
        Assert.That(report.Missing, Is.EqualTo(new[] { "flows/gone.recipe.json (named by flows/新規.recipe.json)" }));
    }

    [Test]
    public void A_custom_connector_is_found_by_the_id_that_recipes_call_it()
    {
        using var folder = new TemporaryFolder();
        Import(folder, Zip(folder, Project().ToArray()));

        using var host = new HostUse(folder);
        var problems = host.Check("recipes/flows/新規.recipe.yaml");

        Assert.That(problems.Where(problem => problem.Contains("acme", StringComparison.Ordinal)), Is.Empty, string.Join('\n', problems));
    }

    [Test]
    public void What_a_person_has_changed_stays_and_a_second_import_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(folder, Project().ToArray());
        Import(folder, zip);
        folder.Write("properties.yaml", "env: prod\n\"Base URL\": https://x\n");
        folder.Write("connections/sf-prod.connection.yaml", "name: SF Prod\nconnector: salesforce\nfields: { a: b }\n");
        folder.Write("recipes/flows/新規.recipe.yaml", "name: mine\n");

        var report = Import(folder, zip);

        Assert.That(report.Written, Is.Empty);
        Assert.That(report.Refused, Is.EqualTo(new[] { "recipes/flows/新規.recipe.yaml" }));
        Assert.That(File.ReadAllText(folder.File("properties.yaml")), Does.StartWith("env: prod\n"));
    }

    [Test]
    public void A_dry_run_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(folder, Project().ToArray());

        var report = new PackageImport(new Workspace(folder.Path)).Import(zip, folder.File("recipes"), isDry: true, overwrites: false);

        Assert.That(report.Written, Is.Not.Empty);
        Assert.That(Directory.Exists(folder.File("recipes")), Is.False);
    }

    [TestCase("../evil.recipe.json")]
    [TestCase("a/../../evil.recipe.json")]
    [TestCase("/etc/evil.recipe.json")]
    [TestCase("..\\evil.recipe.json")]
    [TestCase("C:\\evil.recipe.json")]
    [TestCase("a/./evil.recipe.json")]
    public void An_entry_that_would_lie_outside_refuses_the_package(string name)
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(folder, (name, Recipe("Evil")));

        var refusal = Assert.Throws<PackageException>(() => Import(folder, zip))!;

        Assert.That(refusal.Message, Does.Contain("outside"));
        Assert.That(Directory.Exists(folder.File("recipes")), Is.False);
    }

    [Test]
    public void A_bomb_is_refused_before_it_fills_the_memory()
    {
        using var folder = new TemporaryFolder();
        var zip = folder.File("bomb.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("a.recipe.json", CompressionLevel.Fastest).Open();
            var blank = new byte[1_000_000];
            for (var count = 0; count < 45; count++)
            {
                entry.Write(blank);
            }
        }

        Assert.That(Assert.Throws<PackageException>(() => Import(folder, zip))!.Message, Does.Contain("larger unpacked"));
    }

    [Test]
    public void A_zip_with_absurdly_many_files_and_one_that_is_cut_off_are_refused()
    {
        using var folder = new TemporaryFolder();
        var many = folder.File("many.zip");
        using (var archive = ZipFile.Open(many, ZipArchiveMode.Create))
        {
            for (var count = 0; count <= 20_000; count++)
            {
                archive.CreateEntry($"{count}.json");
            }
        }

        var half = folder.File("half.zip");
        File.WriteAllBytes(half, File.ReadAllBytes(many)[..1000]);

        Assert.That(Assert.Throws<PackageException>(() => Import(folder, many))!.Message, Does.Contain("20001 files"));
        Assert.That(Assert.Throws<PackageException>(() => Import(folder, half))!.Message, Does.Contain("cannot be read"));
    }

    [Test]
    public void A_folder_and_a_zip_without_exports_are_refused()
    {
        using var folder = new TemporaryFolder();
        var empty = Directory.CreateDirectory(folder.File("empty")).FullName;
        var notes = Zip(folder, ("read me.txt", "nothing here"));

        Assert.That(Assert.Throws<PackageException>(() => Import(folder, empty))!.Message, Does.Contain("holds nothing of an exported project"));
        Assert.That(Assert.Throws<PackageException>(() => Import(folder, notes))!.Message, Does.Contain("holds nothing of an exported project"));
    }

    [Test]
    public void Names_in_UTF_8_without_its_flag_and_in_the_old_code_page_are_read()
    {
        using var folder = new TemporaryFolder();
        CodePagesEncodingProvider.Instance.GetEncoding(437);
        var zip = Zip(folder, ("日本/注文 é.recipe.json", Recipe("a")), ("xxxxxxxx.recipe.json", Recipe("b")));
        var bytes = File.ReadAllBytes(zip);
        ClearFlags(bytes);
        Replace(bytes, "xxxxxxxx"u8, [0x81, (byte)'b', (byte)'e', (byte)'r', 0x94, (byte)'l', 0xE1, (byte)'x']);
        File.WriteAllBytes(zip, bytes);

        var report = Import(folder, zip);

        Assert.That(report.Written, Is.SupersetOf(new[] { "recipes/日本/注文 é.recipe.yaml", "recipes/überölßx.recipe.yaml" }));
    }

    [Test]
    public void A_folder_may_hold_recipes_that_are_called_anything_and_other_JSON_that_is_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("project/flow.json", """{"result":{"number":1,"keyword":"trigger","provider":"clock","name":"timer","as":"t","input":{},"block":[]}}""");
        folder.Write("project/package.json", """{"name":"tool","keywords":["a"]}""");
        folder.Write("project/broken.json", "{");
        folder.Write("project/.git/config.json", "{}");

        var report = new PackageImport(new Workspace(folder.Path)).Import(folder.File("project"), folder.File("recipes"), isDry: false, overwrites: false);

        Assert.That(report.Written, Is.EquivalentTo(new[] { "recipes/flow.recipe.yaml", "recipes/flow.recipe.export.json" }));
        Assert.That(report.Skipped, Is.EquivalentTo(new[] { "package.json", "broken.json" }));
    }

    [Test]
    public void Two_tables_with_one_file_name_keep_their_folders()
    {
        using var folder = new TemporaryFolder();
        var zip = Zip(folder, ("a/codes.lookup_table.json", """{"name":"A","schema":[]}"""), ("b/codes.lookup_table.json", """{"name":"B","schema":[]}"""));

        Assert.That(Import(folder, zip).Written, Is.EqualTo(new[] { "tables/a/codes.lookup_table.json", "tables/b/codes.lookup_table.json" }));
    }

    private static ImportReport Import(TemporaryFolder folder, string source) =>
        new PackageImport(new Workspace(folder.Path)).Import(source, folder.File("recipes"), isDry: false, overwrites: false);

    private static IEnumerable<(string, string)> Project()
    {
        yield return ("flows/新規.recipe.json", Recipe("新規", """
            ,{"keyword":"application","provider":"salesforce","account_id":{"zip_name":"SF.connection.json","name":"SF Prod","folder":""}},
             {"keyword":"application","provider":"acme_connector_88_1650000000","account_id":{"zip_name":"acme.connection.json","name":"ACME","folder":"","custom":true}}
            """));
        yield return ("SF.connection.json", """{"name":"SF Prod","provider":"salesforce","root_folder":false}""");
        yield return ("acme.connection.json", """{"name":"ACME","provider":{"zip_name":"acme.custom_adapter.json","name":"ACME","folder":""},"root_folder":false}""");
        yield return ("acme.custom_adapter.json", """{"title":"ACME","version_no":1}""");
        yield return ("acme.custom_adapter.rb", "{ title: 'ACME', connection: { fields: [{ name: 'host' }] }, actions: { do_it: { execute: lambda { |_connection, input| input } } } }");
        yield return ("codes.lookup_table.json", """{"name":"Codes","schema":[{"label":"A"}]}""");
        yield return ("hello.workato_template.json", """{"name":"Hello","schema":[],"content":"{{a}}"}""");
        yield return ("x.project_properties.json", """{"data":{"env":null}}""");
        yield return ("account_properties.properties.json", """{"Base URL":null}""");
        yield return ("project.json", """{"color":"red"}""");
    }

    private static string Recipe(string name, string config = "") => $$$"""
        {"name":"{{{name}}}","version":1,"private":true,"concurrency":1,
         "code":{"number":0,"provider":"clock","name":"scheduled_event","as":"t","keyword":"trigger","input":{},"block":[
           {"number":1,"provider":"acme_connector_88_1650000000","name":"do_it","as":"a","keyword":"action","input":{"flow_id":{"zip_name":"flows/gone.recipe.json","name":"Gone","folder":"flows"}},"uuid":"u1"}],"uuid":"u0"},
         "config":[{"keyword":"application","provider":"clock","account_id":null}{{{config}}}]}
        """;

    private static string Zip(TemporaryFolder folder, params (string Name, string Text)[] files)
    {
        var path = folder.File("package.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        zip.CreateEntry("flows/");
        foreach (var (name, text) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return path;
    }

    // Bit 11 of the flags of every local and central header says UTF-8.
    private static void ClearFlags(byte[] zip)
    {
        for (var at = 0; at + 10 < zip.Length; at++)
        {
            var flags = zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8) ? at + 7 : zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8) ? at + 9 : -1;
            if (flags > 0)
            {
                zip[flags] &= 0xF7;
            }
        }
    }

    private static void Replace(byte[] zip, ReadOnlySpan<byte> old, byte[] with)
    {
        for (var at = 0; at + old.Length < zip.Length; at++)
        {
            if (zip.AsSpan(at).StartsWith(old))
            {
                with.CopyTo(zip, at);
            }
        }
    }
}
