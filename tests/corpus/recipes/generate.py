"""Writes the corpus beside this file: run it with Python 3 and look at the differences. One file a recipe, as the platform exports it."""

import json
import pathlib
import shutil

import assets
import control
import editor
import formulas
import pills
import tools
import wrappings

FOLDER = pathlib.Path(__file__).parent


def main():
    for old in [*FOLDER.rglob("*.json"), *FOLDER.rglob("*.rb")]:
        old.unlink()
    for chapter in (control, pills, formulas, tools, editor, wrappings):
        for path, content in chapter.recipes():
            write(path + ".recipe.json", content)
    for path, content in assets.files():
        write(path, content)


def write(path, content):
    file = FOLDER / path
    file.parent.mkdir(parents=True, exist_ok=True)
    assert not file.exists(), path
    text = content if isinstance(content, str) else json.dumps(content, indent=2, ensure_ascii=False)
    file.write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
    shutil.rmtree(FOLDER / "__pycache__", ignore_errors=True)
