// Must be loaded before the package: what it says of broken documents is for its makers, we tell the sender.
Object.assign(globalThis, { $libmupdf_wasm_Module: { print: () => undefined, printErr: () => undefined } });
